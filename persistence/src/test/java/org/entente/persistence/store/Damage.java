package org.entente.persistence.store;

import java.util.Arrays;
import java.util.Random;

/// What may happen to the bytes of a file that lay quietly on a disk.
enum Damage {
    ONE_BIT {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            var damaged = file.clone();
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    ZEROED_PAGE {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            var damaged = file.clone();
            int start = random.nextInt(file.length / PAGE + 1) * PAGE;
            Arrays.fill(damaged, start, Math.min(file.length, start + PAGE), (byte) 0);
            return damaged;
        }
    },
    GARBAGE_PAGE {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            var damaged = file.clone();
            int start = random.nextInt(file.length / PAGE + 1) * PAGE;
            for (int at = start; at < Math.min(file.length, start + PAGE); at++) {
                damaged[at] = (byte) random.nextInt();
            }
            return damaged;
        }
    },
    TRUNCATED {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    ZEROED_TAIL {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            var damaged = file.clone();
            int length = random.nextInt(Math.min(file.length, TAIL) + 1);
            Arrays.fill(damaged, file.length - length, file.length, (byte) 0);
            return damaged;
        }
    },
    EMPTY {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            return new byte[0];
        }
    },
    OLDER_COPY {
        @Override
        byte[] to(byte[] file, byte[] older, Random random) {
            return older;
        }
    };

    private static final int PAGE = 4096;
    private static final int TAIL = 64 * 1024;

    abstract byte[] to(byte[] file, byte[] older, Random random);
}
