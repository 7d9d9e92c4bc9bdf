INSERT INTO customers (id, name) VALUES (1, 'Ada'), (2, 'Grace'), (3, NULL);
INSERT INTO orders (id, customer_id) VALUES (7, 1);
