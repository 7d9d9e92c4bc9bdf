package shop;

import dev.migrate.Migrator;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** Applies what is pending, and then starts Quarkus, whose Hibernate looks at the schema before anything else runs. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        dataSource.setUser(config.getValue("quarkus.datasource.username", String.class));
        dataSource.setPassword(config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse(null));
        Migrator.configure(dataSource).start();
        Quarkus.run(Shop.class, arguments);
    }
}
