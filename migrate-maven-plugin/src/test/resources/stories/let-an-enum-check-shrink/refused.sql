INSERT INTO customers (id, state) VALUES (2, 'BLOCKED');
