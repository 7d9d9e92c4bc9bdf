INSERT INTO customers (id, state) VALUES (1, 2), (2, 1), (3, 0), (4, NULL);
