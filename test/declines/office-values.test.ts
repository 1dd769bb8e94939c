import { officeValues } from '../../src/declines';

// Made-up house.
describe('officeValues', () => {
  test('a pack without contact data leaves all blanks open', () => {
    expect(officeValues(undefined)).toEqual({});
  });

  test('what is not said stays open', () => {
    expect(
      officeValues({ name: 'Amt', phone: '1', post: ['Amt', 'Weg 1', '12345 Ort'], phones: {} }),
    ).toEqual({
      behoerde: 'Amt',
      telefon: '1',
      anschrift: 'Amt, Weg 1, 12345 Ort',
    });
  });

  test('everything said fills its blank', () => {
    expect(
      officeValues({
        name: 'Amt',
        phone: '1',
        fax: '2',
        post: ['Amt'],
        mail: 'a@kreis.example',
        allris: 'b',
        cloud: 'c',
        phones: { press: '3', procurement: '4', personnel: '5', head: '6' },
      }),
    ).toEqual({
      behoerde: 'Amt',
      telefon: '1',
      fax: '2',
      anschrift: 'Amt',
      email: 'a@kreis.example',
      allris: 'b',
      cloud: 'c',
      'telefon-presse': '3',
      'telefon-vergabe': '4',
      'telefon-personal': '5',
      'telefon-leitung': '6',
    });
  });
});
