/** Words of written lines. */
export const words = {
  tooLong:
    'Long for one sheet of paper. It is all kept; you may want to shorten it before printing.',
  withPeople: 'From your network:',
};
