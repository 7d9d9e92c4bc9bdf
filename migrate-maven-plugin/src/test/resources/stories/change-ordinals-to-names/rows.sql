INSERT INTO customers (id, state) VALUES (1, 0), (2, 2), (3, NULL);
