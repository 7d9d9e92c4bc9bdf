INSERT INTO customers (id, name) VALUES (1, 'Ada'), (2, 'Grace'), (3, NULL);
INSERT INTO notes (id, customer_id, text) VALUES (10, 1, 'called twice');
