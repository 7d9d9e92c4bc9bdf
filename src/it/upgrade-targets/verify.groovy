import dev.migrate.it.Story

import static org.assertj.core.api.Assertions.assertThat

def story = Story.in(basedir)

assertThat(story.said()).containsSubsequence(
        // +1
        '1/1  20260101090000  CreateCustomers',
        'The database is at 20260101090000',
        // 20260102090000
        '1/1  20260102090000  CreateOrders',
        'The database is at 20260102090000',
        // 20260104
        '1/2  20260103090000  CreateInvoices',
        '2/2  20260104090000  CreatePayments',
        'The database is at 20260104090000 (head).',
        // -1, by default
        '1/1  20260104090000  CreatePayments',
        'The database is at 20260103090000',
        // base
        '1/3  20260103090000  CreateInvoices',
        '2/3  20260102090000  CreateOrders',
        '3/3  20260101090000  CreateCustomers',
        'The database is at base',
        // head, by default
        '4/4  20260104090000  CreatePayments',
        'The database is at 20260104090000 (head).',
        // -3
        '3/3  20260102090000  CreateOrders',
        'The database is at 20260101090000')
story.assertCatalog()

true
