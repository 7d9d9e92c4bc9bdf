INSERT INTO customers (id, name, city) VALUES (1, 'Ada', 'London');
INSERT INTO addresses (id, customer_id) VALUES (3, 1);
