package dev.migrate.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay in front of a server, which counts how often the client speaks after the server has. */
public final class RoundTrips implements AutoCloseable {
    private final ServerSocket listener;
    private final PGSimpleDataSource target;
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();

    private RoundTrips(ServerSocket listener, PGSimpleDataSource target) {
        this.listener = listener;
        this.target = target;
    }

    /** Starts it in front of the database. */
    public static RoundTrips to(TestDatabase database) throws IOException {
        RoundTrips relay =
                new RoundTrips(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), database.dataSource());
        daemon(relay::accept);
        return relay;
    }

    /** Connections through it, without encryption. */
    public PGSimpleDataSource dataSource(TestDatabase database) {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setServerNames(new String[] {listener.getInetAddress().getHostAddress()});
        dataSource.setPortNumbers(new int[] {listener.getLocalPort()});
        dataSource.setSslMode("disable");
        return dataSource;
    }

    /** The round trips until now, those of connecting included. */
    public int count() {
        return trips.get();
    }

    /** The connections until now. */
    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        synchronized (sockets) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private void accept() {
        try {
            while (!listener.isClosed()) {
                Socket client = listener.accept();
                Socket server = new Socket(target.getServerNames()[0], target.getPortNumbers()[0]);
                connections.incrementAndGet();
                synchronized (sockets) {
                    sockets.add(client);
                    sockets.add(server);
                }
                // Who spoke last, to one side: 1 for the client, 0 for the server.
                AtomicInteger speaker = new AtomicInteger();
                daemon(() -> relay(client, server, () -> {
                    if (speaker.getAndSet(1) == 0) {
                        trips.incrementAndGet();
                    }
                }));
                daemon(() -> relay(server, client, () -> speaker.set(0)));
            }
        } catch (IOException e) {
            if (!listener.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void relay(Socket from, Socket to, Runnable heard) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                // "Terminate" ends a connection and is not answered.
                if (buffer[0] != 'X' || read != 5) {
                    heard.run();
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException closed) {
            // One side is gone, and the resources of this block close the other: nothing more is said.
            return;
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }
}
