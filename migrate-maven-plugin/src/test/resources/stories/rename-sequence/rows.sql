SELECT nextval('customer_ids');
