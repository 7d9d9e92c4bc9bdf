INSERT INTO customers (id, name, legacy_number) VALUES (1, 'Ada', 4711);
