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
import java.util.function.BooleanSupplier;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay in front of a server, which counts how often the client speaks after the server has, and can be cut. */
public final class RoundTrips implements AutoCloseable {
    private final ServerSocket listener;
    private final PGSimpleDataSource target;
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();
    private volatile int cut = Integer.MAX_VALUE;
    private volatile boolean delivered;

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

    /**
     * Cuts all connections at a round trip, and lets nobody through from then on.
     *
     * @param trip which one, counted from one over all connections
     * @param heard whether the server hears what the client says then; it can't answer in either case
     */
    public void cutAt(int trip, boolean heard) {
        cut = trip;
        delivered = heard;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        hangUp();
    }

    private void hangUp() throws IOException {
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
                if (trips.get() >= cut) {
                    hangUp();
                }
                // Who spoke last, to one side: 1 for the client, 0 for the server.
                AtomicInteger speaker = new AtomicInteger();
                daemon(() -> relay(client, server, () -> speaker.getAndSet(1) == 0 && trips.incrementAndGet() == cut));
                daemon(() -> relay(server, client, () -> speaker.getAndSet(0) > 1));
            }
        } catch (IOException e) {
            if (!listener.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Passes on what one side says; {@code last} is asked with each piece whether it is the last. */
    private void relay(Socket from, Socket to, BooleanSupplier last) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                // "Terminate" ends a connection and is not answered.
                boolean ends = (buffer[0] != 'X' || read != 5) && last.getAsBoolean();
                if (!ends || delivered) {
                    out.write(buffer, 0, read);
                }
                if (ends) {
                    hangUp();
                }
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
