INSERT INTO customers (id, name) VALUES (nextval('numbers'), 'Later');
INSERT INTO orders (id, name) VALUES (nextval('numbers'), 'later');
INSERT INTO products (id, name) VALUES (nextval('numbers'), 'later');
