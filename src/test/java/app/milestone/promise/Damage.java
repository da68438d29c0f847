package app.milestone.promise;

import java.util.Arrays;
import java.util.Random;

/** Ways in which the bytes of a file can be damaged. */
public enum Damage {
  BIT_FLIP {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return bytes;
    }
  },
  ZEROED_PAGE {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      int page = random.nextInt(bytes.length / PAGE) * PAGE;
      Arrays.fill(bytes, page, page + PAGE, (byte) 0);
      return bytes;
    }
  },
  CUT_OFF {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },
  CUT_OFF_AT_A_PAGE {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length / PAGE) * PAGE);
    }
  },
  SWAPPED_PAGES {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      int one = random.nextInt(bytes.length / PAGE) * PAGE;
      int other = random.nextInt(bytes.length / PAGE) * PAGE;
      byte[] kept = Arrays.copyOfRange(bytes, one, one + PAGE);
      System.arraycopy(bytes, other, bytes, one, PAGE);
      System.arraycopy(kept, 0, bytes, other, PAGE);
      return bytes;
    }
  },
  GARBAGE_HEADER {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      byte[] garbage = new byte[1 + random.nextInt(100)];
      random.nextBytes(garbage);
      System.arraycopy(garbage, 0, bytes, random.nextInt(100), garbage.length);
      return bytes;
    }
  },
  GARBAGE {
    @Override
    public byte[] of(byte[] bytes, Random random) {
      byte[] garbage = new byte[1 + random.nextInt(PAGE)];
      random.nextBytes(garbage);
      int at = random.nextInt(bytes.length - garbage.length);
      System.arraycopy(garbage, 0, bytes, at, garbage.length);
      return bytes;
    }
  };

  private static final int PAGE = 4096;

  /** Damaged bytes; those given may be changed. */
  public abstract byte[] of(byte[] bytes, Random random);
}
