INSERT INTO customers (id, number) VALUES (1, '42');
