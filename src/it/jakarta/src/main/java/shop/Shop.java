package shop;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes a row when the application starts. */
@Singleton
@Startup
public class Shop {
    @PersistenceContext
    EntityManager entities;

    @PostConstruct
    void open() {
        Customer customer = new Customer();
        customer.fullName = "Ann";
        customer.status = Customer.Status.KNOWN;
        entities.persist(customer);
        System.out.println("customers: " + entities.createQuery("select count(c) from Customer c").getSingleResult());
    }
}
