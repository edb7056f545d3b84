// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which machines are in the public network, so that no redirect, link or registered address leads to one that only this machine can
 * see (IANA's registries of special-purpose addresses, RFC 6890).
 */
public final class PublicNetwork {
    private PublicNetwork() {}

    /** Whether everybody can see the machine at the address. */
    public static boolean holds(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? holds4(bytes[0] & 0xFF, bytes[1] & 0xFF, bytes[2] & 0xFF)
                : holds6(bytes);
    }

    /** Without those that are shared by a carrier's customers, for tests and for documents. */
    private static boolean holds4(int first, int second, int third) {
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < 224 && !shared && !special;
    }

    /** Of the addresses that are given out (2000::/3) those that hold no IPv4 address. */
    private static boolean holds6(byte[] bytes) {
        boolean given = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean document = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return given && !sixToFour && !teredo && !document;
    }
}
