INSERT INTO person VALUES (nextval('person_seq'), NULL);
INSERT INTO person VALUES (nextval('person_seq'), 1);
