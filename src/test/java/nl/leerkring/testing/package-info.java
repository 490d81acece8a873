/** What module tests share: one full context per database, the sample people, and small groups made on the spot. */
package nl.leerkring.testing;
