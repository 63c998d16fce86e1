package io.hexline.postgres.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands between a client and a server, and loses connections when it is told to. */
public final class TcpProxy implements AutoCloseable {

    private static final int BUFFER_BYTES = 8_192;

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean down;
    private volatile String lastWords = "";
    private volatile String replaced = "";
    private volatile String replacement = "";

    public TcpProxy(InetSocketAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** All connections are lost, and new ones are at once. */
    public void goDown() {
        down = true;
        open.forEach(TcpProxy::drop);
    }

    public void comeBack() {
        down = false;
    }

    /** What is sent with this text in it still reaches the server; the connection is lost before the answer, once. */
    public void loseAnswerTo(String text) {
        lastWords = text;
    }

    /**
     * What the server answers from now on that has this text in it has the other one instead.
     *
     * @param other as long as the text
     */
    public void replaceInAnswers(String text, String other) {
        replaced = text;
        replacement = other;
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                if (down) {
                    drop(client);
                } else {
                    connect(client);
                }
            }
        } catch (IOException closed) {
            drop(door);
        }
    }

    private void connect(Socket client) throws IOException {
        Socket there = new Socket(server.getAddress(), server.getPort());
        open.add(client);
        open.add(there);
        threads.execute(() -> pass(client, there, true));
        threads.execute(() -> pass(there, client, false));
    }

    private void pass(Socket from, Socket to, boolean listening) {
        byte[] bytes = new byte[BUFFER_BYTES];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            int count = in.read(bytes);
            while (count >= 0) {
                boolean last = listening && isLast(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
                if (last) {
                    drop(from);
                }
                out.write(listening ? bytes : changed(bytes, count), 0, count);
                out.flush();
                count = last ? -1 : in.read(bytes);
            }
        } catch (IOException lost) {
            drop(to);
        } finally {
            drop(from);
        }
    }

    private byte[] changed(byte[] answer, int count) {
        return new String(answer, 0, count, StandardCharsets.ISO_8859_1)
                .replace(replaced, replacement)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private synchronized boolean isLast(String sent) {
        boolean last = !lastWords.isEmpty() && sent.contains(lastWords);
        lastWords = last ? "" : lastWords;
        return last;
    }

    private static void drop(AutoCloseable connection) {
        try {
            connection.close();
        } catch (Exception closed) {
            throw new IllegalStateException(closed);
        }
    }

    @Override
    public void close() {
        drop(door);
        goDown();
        threads.shutdownNow();
    }
}
