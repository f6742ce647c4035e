export const indexVersion = 4;

/** What is written while addresses arrive. */
export const streetTables = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  -- A street as the addresses on it are printed: its lines and town, by newlines, in each language they have. Where only
  -- some of a real street's addresses have Welsh, it has two rows with the same \`first\`, and neither is \`alone\`.
  CREATE TABLE street (
    id INTEGER PRIMARY KEY, first INTEGER NOT NULL, cy TEXT, en TEXT, custodian TEXT, addresses INTEGER NOT NULL, alone INTEGER NOT NULL);
  CREATE TABLE building (id INTEGER PRIMARY KEY, street INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE TABLE retired (code TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE VIRTUAL TABLE street_words USING fts5(cy, en, place, content='', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3');
  CREATE VIRTUAL TABLE building_words USING fts5(name, place, content='', tokenize='unicode61 remove_diacritics 0', prefix='2 3');
`;

/** Sorted by street and number, so that a street's addresses are a page or two of the file. */
export const addressTables = `
  CREATE TABLE address (
    street INTEGER NOT NULL, number INTEGER NOT NULL, uprn INTEGER NOT NULL, postcode INTEGER NOT NULL, building INTEGER,
    -- What stands before the street's lines; two languages by \\u0001 where they differ; null where it is the number.
    own TEXT,
    PRIMARY KEY (street, number, uprn)) WITHOUT ROWID;
`;

/**
 * A postcode, by its number, and its addresses as JSON, for each street `[[its columns], uprn, number, own, uprn, number, own …]`: one row is
 * all that the commonest look-up reads. Made from `address` and the finished `street`.
 */
export const postcodeTable = `
  CREATE TABLE postcode (id INTEGER PRIMARY KEY, addresses TEXT NOT NULL);
  INSERT INTO postcode
    SELECT postcode, '[' || group_concat('[' || json_array(s.id, first, cy, en, custodian, addresses, alone) || ',' || list || ']') || ']' FROM (
      SELECT postcode, street, group_concat(uprn || ',' || number || ',' || coalesce(json_quote(own), 'null')) AS list
      FROM (SELECT postcode, street, uprn, number, own FROM address ORDER BY postcode, street, number, uprn)
      GROUP BY postcode, street) CROSS JOIN street AS s
    WHERE s.id = street GROUP BY postcode;
`;

/** What can be made when all is there. */
export const finishing = `
  CREATE INDEX address_building ON address (building) WHERE building IS NOT NULL;
  CREATE INDEX street_first ON street (first);
  UPDATE street SET addresses = (SELECT count(*) FROM address WHERE address.street = street.id),
    alone = NOT EXISTS (SELECT 1 FROM street AS other WHERE other.first = street.first AND other.id <> street.id);
  CREATE TABLE word (term TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE VIRTUAL TABLE temp.street_vocabulary USING fts5vocab(main, street_words, row);
  CREATE VIRTUAL TABLE temp.building_vocabulary USING fts5vocab(main, building_words, row);
  INSERT INTO word SELECT term FROM temp.street_vocabulary WHERE term GLOB '*[^0-9]*' UNION SELECT term FROM temp.building_vocabulary WHERE term GLOB '*[^0-9]*';
  -- Words of streets' own names: a text with a word of none is the beginning of none.
  CREATE TABLE name_word (term TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE VIRTUAL TABLE temp.column_vocabulary USING fts5vocab(main, street_words, col);
  INSERT INTO name_word SELECT DISTINCT term FROM temp.column_vocabulary WHERE col <> 'place';
  DROP TABLE temp.column_vocabulary;
  DROP TABLE temp.street_vocabulary;
  DROP TABLE temp.building_vocabulary;
`;
