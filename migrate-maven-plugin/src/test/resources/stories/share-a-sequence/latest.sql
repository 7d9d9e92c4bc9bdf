INSERT INTO customers (name) VALUES ('Latest');
INSERT INTO products (id, name) VALUES (nextval('numbers'), 'latest');
