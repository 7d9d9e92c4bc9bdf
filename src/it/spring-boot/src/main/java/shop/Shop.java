package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts, writes a row, tells what the actuator says of the database, and ends. */
@SpringBootApplication
public class Shop {
    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = SpringApplication.run(Shop.class, arguments)) {
            Customer customer = new Customer();
            customer.fullName = "Ann";
            context.getBean(Customers.class).save(customer);
            System.out.println("Spring Boot " + SpringBootVersion.getVersion());
            String port = context.getEnvironment().getProperty("local.server.port");
            System.out.println("health: " + get(port, "health/migrate"));
            System.out.println("migrate: " + get(port, "migrate"));
        }
    }

    private static String get(String port, String endpoint) throws Exception {
        URI uri = URI.create("http://localhost:" + port + "/actuator/" + endpoint);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
