UPDATE customers SET state = upper(state) WHERE id = 2;
