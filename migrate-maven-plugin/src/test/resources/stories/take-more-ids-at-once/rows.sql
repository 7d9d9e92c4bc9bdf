INSERT INTO customers SELECT nextval('customer_ids') FROM generate_series(1, 3);
