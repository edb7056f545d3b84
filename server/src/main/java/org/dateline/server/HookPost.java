// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts something to an address, and hears only whether it was taken. Redirects are not followed. By hand, since the JDK's client
 * cannot be told which of a name's machines to connect to.
 */
final class HookPost {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 500;

    private final int patienceMillis;

    HookPost(int patienceMillis) {
        this.patienceMillis = patienceMillis;
    }

    /** What goes before the signature is what is signed: the seconds since 1970, a dot, the body. */
    static String signature(String secret, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] sum = mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8));
            return "t=" + seconds + ",v1=" + HexFormat.of().formatHex(sum);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The status that it was answered with.
     *
     * @throws IOException where it was not answered in time, or not by HTTP
     */
    int post(HookAddress to, String body, String signature, long delivery) throws IOException {
        long end = System.nanoTime() + patienceMillis * 1_000_000L;
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + to.path() + " HTTP/1.1\r\nHost: " + to.authority()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length
                + "\r\nUser-Agent: Dateline\r\nConnection: close\r\nX-Dateline-Delivery: " + delivery
                + "\r\nX-Dateline-Signature: " + signature + "\r\n\r\n";
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(to.machine(), to.port()), patienceMillis);
            plain.setSoTimeout(left(end));
            try (Socket socket = to.isSecure() ? secure(plain, to) : plain) {
                OutputStream out = socket.getOutputStream();
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(bytes);
                out.flush();
                return status(socket, end);
            }
        }
    }

    private static Socket secure(Socket plain, HookAddress to) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static int left(long end) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000L;
        if (left <= 0) {
            throw new IOException("no answer in time");
        }
        return (int) left;
    }

    /** A line that comes a letter at a time must be done in time as well. */
    private static int status(Socket socket, long end) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() < LONGEST_LINE) {
            socket.setSoTimeout(left(end));
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection was closed without an answer");
            }
            if (next == '\n') {
                break;
            }
            line.write(next);
        }
        Matcher status =
                STATUS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
        if (!status.matches()) {
            throw new IOException("the answer is not HTTP");
        }
        return Integer.parseInt(status.group(1));
    }
}
