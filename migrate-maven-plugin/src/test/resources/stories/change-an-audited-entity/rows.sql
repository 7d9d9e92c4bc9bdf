INSERT INTO customers (id, name, city) VALUES (1, 'Ada', 'London'), (2, NULL, NULL);
INSERT INTO revinfo (rev, revtstmp) VALUES (1, 1764000000000);
INSERT INTO customers_aud (id, rev, revtype, name, city) VALUES (1, 1, 0, 'Ada', 'London'), (3, 1, 2, NULL, NULL);
