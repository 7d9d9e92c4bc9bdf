INSERT INTO products (id, code) VALUES (1, 'A-1');
