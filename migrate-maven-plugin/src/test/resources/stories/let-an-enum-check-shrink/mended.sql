UPDATE customers SET state = 'CLOSED' WHERE id = 2;
