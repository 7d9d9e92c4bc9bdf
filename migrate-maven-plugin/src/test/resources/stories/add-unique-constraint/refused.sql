INSERT INTO customers (id, email) VALUES (2, 'ada@example.org');
