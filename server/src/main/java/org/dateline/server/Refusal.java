// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

/** A request that is not answered, with the status and the words that its sender is told. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Refusal of(int status, String message) {
        return new Refusal(status, message);
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    int status() {
        return status;
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
