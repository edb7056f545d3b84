// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.parse;

/**
 * The sums that the network is made of, for all threads, and the choice between transitions. Implementations differ in the order of summation only, that is
 * by rounding.
 */
interface Arithmetic {
    /**
     * What one input adds to each hidden unit.
     *
     * @param position among the inputs
     * @param embedding of what stands there
     * @param into over the hidden units
     */
    void contribution(int position, float[] embedding, float[] into);

    /** {@code into = rows[0] + … + rows[count - 1]}, over the hidden units. */
    void sum(float[][] rows, int count, float[] into);

    /** Chooses transitions for one thread. */
    Choice choice();

    /**
     * The fastest that this JVM has: {@code VectorLanes} where the JDK's incubating vectors are among its modules, else {@link
     * PlainLoops}.
     */
    static Arithmetic of(Matrices matrices) {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return new PlainLoops(matrices);
        }
        try {
            // By name, since it is compiled after this, apart from all that must compile without a warning.
            return (Arithmetic) Class.forName(Arithmetic.class.getPackageName() + ".VectorLanes")
                    .getDeclaredConstructor(Matrices.class)
                    .newInstance(matrices);
        } catch (ReflectiveOperationException | LinkageError otherVectors) {
            return new PlainLoops(matrices);
        }
    }
}
