INSERT INTO customers (name) VALUES ('Ada'), ('Grace');
INSERT INTO orders (id, name) VALUES (700, 'first');
INSERT INTO products (id, name) VALUES (nextval('numbers'), 'book');
