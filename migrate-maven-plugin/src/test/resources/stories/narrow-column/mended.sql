UPDATE customers SET name = 'Augusta' WHERE id = 2;
