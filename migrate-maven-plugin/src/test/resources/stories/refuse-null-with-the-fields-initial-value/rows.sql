INSERT INTO customers (id, priority) VALUES (1, 1), (2, NULL);
