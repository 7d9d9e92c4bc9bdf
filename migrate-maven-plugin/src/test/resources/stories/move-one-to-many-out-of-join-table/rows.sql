INSERT INTO customers VALUES (1);
INSERT INTO phones VALUES (7);
INSERT INTO customers_phones (customer_id, phones_id) VALUES (1, 7);
