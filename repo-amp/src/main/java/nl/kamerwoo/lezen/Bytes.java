package nl.kamerwoo.lezen;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where these bytes first stand from a place on, or -1. */
    static int plaats(byte[] bytes, byte[] gezocht, int vanaf) {
        for (int plaats = vanaf; plaats <= bytes.length - gezocht.length; plaats++) {
            if (staatOp(bytes, plaats, gezocht)) {
                return plaats;
            }
        }
        return -1;
    }

    static boolean staatOp(byte[] bytes, int plaats, byte[] gezocht) {
        if (bytes.length - plaats < gezocht.length) {
            return false;
        }
        for (int i = 0; i < gezocht.length; i++) {
            if (bytes[plaats + i] != gezocht[i]) {
                return false;
            }
        }
        return true;
    }
}
