INSERT INTO customers (id, name) VALUES (nextval('customers_seq'), 'Latest');
