INSERT INTO customers (id, a, b) VALUES (1, 'one', 'two');
