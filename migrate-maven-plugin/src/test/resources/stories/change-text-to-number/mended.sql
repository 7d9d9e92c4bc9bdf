UPDATE customers SET number = '7' WHERE id > 1;
