INSERT INTO customers (id, code, name) VALUES (1, 5, 'a'), (2, NULL, 'b'), (3, 12, 'c');
