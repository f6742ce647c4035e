/** Of the tables below. A reader refuses another. */
export const postgresVersion = 1;

/** Names the data in use. One row of `in_use` is all that changes when new data takes the old one's place. */
export const controlTables = (schema: string): string[] => [
  `CREATE SCHEMA IF NOT EXISTS ${schema}`,
  `CREATE TABLE IF NOT EXISTS ${schema}.generation (
     id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, version integer NOT NULL,
     epoch text, contents text, addresses integer, touched timestamptz NOT NULL DEFAULT now())`,
  `CREATE TABLE IF NOT EXISTS ${schema}.in_use (
     only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), generation integer NOT NULL REFERENCES ${schema}.generation)`,
];

/** The data of one load, never changed afterwards. Comparisons are of code units, whatever the database's language. */
export const dataTables = (data: string): string[] => [
  `CREATE SCHEMA ${data}`,
  // As they arrive; of no use after a crash, so not written to the log that recovers from one.
  `CREATE UNLOGGED TABLE ${data}.arriving (
     position bigint GENERATED ALWAYS AS IDENTITY, uprn bigint, street integer, number integer, postcode text, building integer, own text)`,
  `CREATE UNLOGGED TABLE ${data}.arriving_street (id integer, first integer, cy text, en text, custodian text, words tsvector)`,
  `CREATE TABLE ${data}.street (
     id integer NOT NULL, first integer NOT NULL, cy text, en text, custodian text, addresses integer NOT NULL, words tsvector NOT NULL)`,
  `CREATE TABLE ${data}.whole_street (first integer NOT NULL, cy text, en text, custodian text, addresses integer NOT NULL)`,
  `CREATE TABLE ${data}.street_name (name text COLLATE "C" NOT NULL, street integer NOT NULL)`,
  `CREATE TABLE ${data}.building (id integer NOT NULL, street integer NOT NULL, name text NOT NULL, words tsvector NOT NULL)`,
  `CREATE TABLE ${data}.address (
     uprn bigint NOT NULL, street integer NOT NULL, number integer NOT NULL, building integer, postcode text COLLATE "C" NOT NULL, own text)`,
  `CREATE TABLE ${data}.postcode (code text COLLATE "C" NOT NULL)`,
  `CREATE TABLE ${data}.retired (code text COLLATE "C" PRIMARY KEY)`,
  `CREATE TABLE ${data}.word (term text COLLATE "C" NOT NULL)`,
];

export const sortAddresses = (data: string): string[] => [
  `TRUNCATE ${data}.address`,
  `INSERT INTO ${data}.address (uprn, street, number, building, postcode, own)
     SELECT uprn, street, number, building, postcode, own FROM ${data}.arriving ORDER BY street, number, uprn`,
  `CREATE UNIQUE INDEX address_uprn ON ${data}.address (uprn)`,
];

/** A UPRN came twice: the later stays. */
export const dropRepeated = (data: string): string =>
  `DELETE FROM ${data}.arriving AS a USING (SELECT uprn, max(position) AS last FROM ${data}.arriving GROUP BY uprn HAVING count(*) > 1) AS b
   WHERE a.uprn = b.uprn AND a.position < b.last`;

/** What can be made when all is there. */
export const finishing = (data: string): string[] => [
  `CREATE INDEX address_street ON ${data}.address (street, number)`,
  `CREATE INDEX address_postcode ON ${data}.address (postcode)`,
  `CREATE INDEX address_building ON ${data}.address (building) WHERE building IS NOT NULL`,
  `INSERT INTO ${data}.street (id, first, cy, en, custodian, addresses, words)
     SELECT s.id, s.first, s.cy, s.en, s.custodian, coalesce(n.addresses, 0), s.words FROM ${data}.arriving_street AS s
     LEFT JOIN (SELECT street, count(*)::integer AS addresses FROM ${data}.address GROUP BY street) AS n ON n.street = s.id ORDER BY s.id`,
  `CREATE UNIQUE INDEX street_id ON ${data}.street (id)`,
  `CREATE INDEX street_first ON ${data}.street (first)`,
  // Nothing is added later, so words wait in no list that every search would have to read.
  `CREATE INDEX street_words ON ${data}.street USING gin (words) WITH (fastupdate = off)`,
  `INSERT INTO ${data}.whole_street (first, cy, en, custodian, addresses)
     SELECT first, (array_agg(cy ORDER BY addresses DESC, id) FILTER (WHERE cy IS NOT NULL))[1],
       (array_agg(en ORDER BY addresses DESC, id) FILTER (WHERE en IS NOT NULL))[1],
       (array_agg(custodian ORDER BY addresses DESC, id))[1], sum(addresses) FROM ${data}.street GROUP BY first`,
  `CREATE UNIQUE INDEX whole_street_first ON ${data}.whole_street (first)`,
  `CREATE INDEX street_name_name ON ${data}.street_name (name, street)`,
  `CREATE UNIQUE INDEX building_id ON ${data}.building (id)`,
  `CREATE INDEX building_words ON ${data}.building USING gin (words) WITH (fastupdate = off)`,
  `INSERT INTO ${data}.postcode SELECT DISTINCT postcode FROM ${data}.address`,
  `CREATE UNIQUE INDEX postcode_code ON ${data}.postcode (code)`,
  `INSERT INTO ${data}.word SELECT DISTINCT term FROM (
     SELECT unnest(tsvector_to_array(words)) AS term FROM ${data}.street UNION ALL SELECT unnest(tsvector_to_array(words)) FROM ${data}.building) AS w
   WHERE term ~ '[^0-9]'`,
  `DROP TABLE ${data}.arriving, ${data}.arriving_street`,
];

/** Tables that a search reads, to be tidied and counted for the planner. */
export const searchedTables = ['address', 'street', 'whole_street', 'street_name', 'building', 'postcode', 'retired', 'word'] as const;
