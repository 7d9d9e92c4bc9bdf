INSERT INTO customers (id, number) VALUES (2, 'B-7'), (3, '007');
