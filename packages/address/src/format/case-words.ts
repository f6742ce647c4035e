const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Written small inside a name. Not FOR, which is Fôr without its accent, nor TAN and DAN, which begin names inside names. */
export const small = words(
  "a a'r a'i ac â â'r ar i i'r i'w o o'r ger is uwch wrth y yr ym yn yng y'r and at by in le near of on super the to under upon with",
);

/** Not words at all: II, IV, XII; single letters with full stops are cut before this is asked. */
export const capitalShapes = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Said by their letters though they have vowels. */
export const abbreviations = words(
  'AA ATM BA BMX BUPA DEFRA DIY DVLA DVSA EDF EE EU GIG HMI HMO HSE IBM ICI IKEA ITV LEA NATO NEC NFU NUT OAP OS PAYE PO RAC RAF RIBA RNIB RNLI ' +
    'RSPCA TA TUC UK UN USA UPVC UWIC VIP WI WRU YHA YMCA YWCA',
);

/** Written short, yet words: a capital and small letters. */
export const shortForms = words(
  'ST DR MR MRS MS LTD RD NR JR SR JNR SNR PT CT LN SQ BLDG BLDGS BLK GDNS CL HTS NTH STH MT FT FLT FLTS GRND RM RMS CRT TCE PK STN DD FF LL NG RH TH CH PH',
);
