INSERT INTO customer (id, email, name) VALUES (1, 'ada@example.org', 'Ada');
SELECT nextval('customer_seq');
INSERT INTO orders (id, customer_id) VALUES (7, 1);
