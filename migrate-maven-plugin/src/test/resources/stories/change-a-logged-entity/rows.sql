INSERT INTO customers (id, name, city) VALUES (1, 'Ada', 'London'), (2, NULL, NULL);
INSERT INTO customers_aud (id, rev, revtype, name, city) VALUES (1, '2026-01-01', 0, 'Ada', 'London'), (3, '2026-01-01', 2, NULL, NULL);
