INSERT INTO customers (id) VALUES (1);
INSERT INTO customer_phones (customer_id, phones) VALUES (1, '+44 20 1234'), (1, '+44 20 5678');
