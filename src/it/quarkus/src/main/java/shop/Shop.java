package shop;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Writes a row and ends. */
public class Shop implements QuarkusApplication {
    @Inject
    EntityManager entities;

    @Override
    @Transactional
    public int run(String... arguments) {
        Customer customer = new Customer();
        customer.fullName = "Ann";
        customer.status = Customer.Status.KNOWN;
        entities.persist(customer);
        System.out.println("customers: " + entities.createQuery("select count(*) from Customer").getSingleResult());
        return 0;
    }
}
