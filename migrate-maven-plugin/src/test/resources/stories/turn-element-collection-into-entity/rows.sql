INSERT INTO customers VALUES (1);
INSERT INTO phones (customer_id, phones) VALUES (1, '1'), (1, '2');
