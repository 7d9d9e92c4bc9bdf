INSERT INTO customers (id, name, state) VALUES (1, 'Ada', 'CLOSED');
