// SPDX-License-Identifier: Apache-2.0
package org.dateline.testkit;

import org.dateline.Reviewed;
import org.dateline.store.MemoryStore;
import org.dateline.store.Store;

class MemoryStoreTest extends StoreContract {
    @Override
    protected Store empty() {
        return new MemoryStore(new Reviewed());
    }
}
