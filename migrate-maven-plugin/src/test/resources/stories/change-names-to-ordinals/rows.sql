INSERT INTO customers (id, state) VALUES (1, 'ACTIVE'), (2, 'CLOSED'), (3, NULL);
