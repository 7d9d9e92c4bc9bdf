UPDATE customers SET points = 10 WHERE id = 2;
